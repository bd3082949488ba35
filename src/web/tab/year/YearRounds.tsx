import { Button, Field, Spinner, Textarea } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useContext, useState } from 'react';
import type { YearRoundView, YearView } from '../../../contracts/year.ts';
import { type Sending, useSending } from '../../ui/api/useSending.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { useSay } from '../../ui/said/say.ts';
import { commandOf } from '../case/card-command.ts';
import { Round } from '../case/Rounds.tsx';
import { ThemeName } from '../theme-name.ts';

const AdaptiveCardView = lazy(() =>
  import('../../ui/card/AdaptiveCardView.tsx').then((m) => ({ default: m.AdaptiveCardView })),
);

/** What the presidium is asked about the wheel: the card to answer, rows to lift out, and what was answered. */
export const YearRounds = ({ view }: { view: YearView }) => {
  const sending = useSending();
  const queries = useQueryClient();
  const say = useSay();
  if (view.rounds.length === 0) return null;
  const run = async (body: object, done: string): Promise<boolean> => {
    const answer = await sending.send(`/years/${view.year}/commands`, body);
    await queries.invalidateQueries();
    if (answer !== undefined) say(done);
    return answer !== undefined;
  };
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">Presidiet</h2>
      <ProblemBar problem={sending.problem} />
      {view.reason === undefined ? null : <p className="words">{view.reason}</p>}
      {view.rounds.map((round) => (
        <AskedRound key={round.id} round={round} view={view} sending={sending} run={run} />
      ))}
    </section>
  );
};

interface Props {
  round: YearRoundView;
  view: YearView;
  sending: Sending;
  run(body: object, done: string): Promise<boolean>;
}

const AskedRound = ({ round, view, sending, run }: Props) => {
  const theme = useContext(ThemeName);
  const may = (type: string, target: string) =>
    view.abilities.some((a) => a.type === type && a.target === target);
  return (
    <div>
      {round.card === undefined ? null : (
        <section aria-label="Ditt kort">
          <Suspense fallback={<Spinner label="Hämtar kortet …" />}>
            <AdaptiveCardView
              card={round.card}
              theme={theme}
              onExecute={(verb, data) =>
                verb === 'answer'
                  ? run(commandOf(verb, { ...data, round: round.id }), 'Ditt svar är mottaget.')
                  : Promise.resolve(false)
              }
            />
          </Suspense>
        </section>
      )}
      <Round round={round} />
      <ul className="rows">
        {round.rows.map((row) => (
          <li key={row.id}>
            {row.title}
            {may('liftRow', row.id) ? (
              <Button
                disabled={sending.busy}
                onClick={() => void run({ type: 'liftRow', row: row.id }, `”${row.title}” är en egen fråga.`)}
              >{`Lyft ut ”${row.title}” till en egen fråga`}</Button>
            ) : null}
          </li>
        ))}
      </ul>
      {may('closeRound', round.id) ? (
        <div className="buttons">
          <Button
            appearance="primary"
            disabled={sending.busy}
            onClick={() => void run({ type: 'closeRound', round: round.id }, 'Frågan är avslutad.')}
          >
            Avsluta frågan
          </Button>
        </div>
      ) : null}
      {may('withdrawRound', round.id) ? <Withdraw round={round} sending={sending} run={run} /> : null}
    </div>
  );
};

const Withdraw = ({ round, sending, run }: Pick<Props, 'round' | 'sending' | 'run'>) => {
  const [reason, setReason] = useState('');
  return (
    <details>
      <summary>Återkalla frågan</summary>
      <Field label="Varför återkallas frågan?" required>
        <Textarea value={reason} onChange={(_, d) => setReason(d.value)} />
      </Field>
      <div className="buttons">
        <Button
          disabled={sending.busy || reason.trim() === ''}
          onClick={() =>
            void run({ type: 'withdrawRound', round: round.id, reason }, 'Frågan är återkallad.')
          }
        >
          Återkalla
        </Button>
      </div>
    </details>
  );
};
