import { Spinner } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useContext } from 'react';
import type { CaseView } from '../../../contracts/views.ts';
import { useSending } from '../../ui/api/useSending.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { useSay } from '../../ui/said/say.ts';
import { ThemeName } from '../theme-name.ts';
import { commandOf } from './card-command.ts';
import { doneWords } from './done-words.ts';

const AdaptiveCardView = lazy(() =>
  import('../../ui/card/AdaptiveCardView.tsx').then((m) => ({ default: m.AdaptiveCardView })),
);

/** The same card as in the chat, for who answers in the tab. */
export const CardToAnswer = ({ view }: { view: CaseView }) => {
  const theme = useContext(ThemeName);
  const sending = useSending();
  const queries = useQueryClient();
  const say = useSay();
  if (view.card === undefined) return null;
  const execute = async (verb: string, data: Record<string, unknown>) => {
    if (verb !== 'answer' && verb !== 'propose' && verb !== 'prepare') {
      await queries.invalidateQueries();
      return false;
    }
    const answer = await sending.send(`/cases/${view.nr}/commands`, commandOf(verb, data));
    await queries.invalidateQueries();
    if (answer !== undefined) say(doneWords[verb]);
    return answer !== undefined;
  };
  return (
    <section aria-label="Ditt kort">
      <ProblemBar problem={sending.problem} />
      <Suspense fallback={<Spinner label="Hämtar kortet …" />}>
        <AdaptiveCardView card={view.card} theme={theme} onExecute={execute} />
      </Suspense>
    </section>
  );
};
