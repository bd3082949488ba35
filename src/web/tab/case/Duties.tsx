import { Badge } from '@fluentui/react-components';
import { swedishDay } from '../../../application/texts/dates.ts';
import type { CaseView } from '../../../contracts/views.ts';

/** The feedback that is owed, with date and owner; and what was put forward. */
export const Duties = ({ view }: { view: CaseView }) => (
  <>
    {view.duties.length === 0 ? null : (
      <section aria-labelledby="duties">
        <h2 id="duties">Återkoppling</h2>
        <ul className="rows">
          {view.duties.map((d) => (
            <li key={d.id}>
              <div>
                <span className="strong">{d.name}</span>
                <div className="quiet">{`${view.meetings.find((m) => m.id === d.meeting)?.subject ?? ''} (${d.cite})`}</div>
                {d.done === undefined ? null : <p className="words">{d.done.text}</p>}
              </div>
              <div>
                {d.done === undefined ? `Senast ${swedishDay(d.due)}` : `Given ${swedishDay(d.done.at)}`}{' '}
                {d.late ? (
                  <Badge appearance="outline" color="warning">
                    Efter sitt datum
                  </Badge>
                ) : null}
                <div className="quiet">{d.done?.by ?? d.owner}</div>
              </div>
            </li>
          ))}
        </ul>
      </section>
    )}
    {view.proposals.length === 0 ? null : (
      <section aria-labelledby="proposals">
        <h2 id="proposals">Förslag från medborgare</h2>
        <ul>
          {view.proposals.map((p) => (
            <li key={p.id}>{p.text}</li>
          ))}
        </ul>
      </section>
    )}
  </>
);
