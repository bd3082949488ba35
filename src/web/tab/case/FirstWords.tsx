import { swedishDay } from '../../../application/texts/dates.ts';
import type { CaseView } from '../../../contracts/views.ts';

/** What the case began with: the citizen's wish as sent, or what whoever took the initiative wrote. */
export const FirstWords = ({ view }: { view: CaseView }) => {
  const { wish, initiative } = view;
  if (wish !== undefined)
    return (
      <section aria-labelledby="first-words">
        <h2 id="first-words">Önskemålet</h2>
        <p className="words">{wish.text}</p>
      </section>
    );
  const words = initiative?.words;
  return words === undefined ? null : (
    <section aria-labelledby="first-words">
      <h2 id="first-words">Initiativet</h2>
      <p className="words">{words.text}</p>
      <p className="quiet">{[words.by, initiative?.body, swedishDay(words.at)].filter(Boolean).join(', ')}</p>
    </section>
  );
};
