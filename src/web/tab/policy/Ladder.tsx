import type { PolicyView } from '../../../contracts/policy.ts';

/** The levels: what each means, what marks it, and what it may be called. */
export const Ladder = ({ levels }: Pick<PolicyView, 'levels'>) => (
  <section aria-labelledby="ladder">
    <h2 id="ladder">Delaktighetstrappan</h2>
    <ol className="rows">
      {levels.map((l) => (
        <li key={l.number}>
          <div>
            <span className="strong">{`${l.number} ${l.name}`}</span>
            {l.inhabitant === undefined ? '' : ` – att ${l.inhabitant}`}
            <p className="words">{l.meaning}</p>
            {l.marks.length === 0 ? null : <p className="quiet">{`${l.marks.join('. ')}.`}</p>}
          </div>
          <div>
            <div>
              Kallas <span className="strong">{l.word}</span>
            </div>
            <div className="quiet">{l.cite}</div>
          </div>
        </li>
      ))}
    </ol>
  </section>
);
