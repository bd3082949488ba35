import { swedishMoment } from '../../../application/texts/dates.ts';
import type { CaseView } from '../../../contracts/views.ts';

/** The log as it reads, newest first. */
export const History = ({ view }: { view: CaseView }) => (
  <section aria-labelledby="history">
    <h2 id="history">Historik</h2>
    <details>
      <summary>{view.history.length === 1 ? '1 händelse' : `${view.history.length} händelser`}</summary>
      <ol className="rows" reversed>
        {view.history.map((entry) => (
          <li key={entry.version}>
            <div>{entry.what.join(' ')}</div>
            <div className="quiet">{`${entry.who}, ${swedishMoment(entry.at)}`}</div>
          </li>
        ))}
      </ol>
    </details>
  </section>
);
