import type { PolicyView } from '../../../contracts/policy.ts';
import { capitalised } from '../../ui/booking/booking-draft.ts';

/** The feedback that is owed, how the whole is followed up, and how the sources have been read. */
export const Promises = ({ policy }: { policy: PolicyView }) => (
  <>
    <Told
      id="feedback"
      heading="Återkoppling"
      items={policy.duties.map((d) => ({
        name: d.name,
        text: `${d.what} ${capitalised(d.within)}.`,
        cite: d.cite,
      }))}
    />
    <Told
      id="follow-up"
      heading="Uppföljning"
      items={[
        ...policy.followUps.map((f) => ({ name: f.what, text: `${f.owner}.`, cite: f.cite })),
        ...policy.indicators.map((i) => ({ name: i.name, text: `${i.how} ${i.owner}.`, cite: i.cite })),
      ]}
    />
    <Told
      id="notes"
      heading="Så har källorna lästs"
      items={policy.notes.map((n) => ({ name: '', text: n.text, cite: n.cite }))}
    />
    <section aria-labelledby="sources">
      <h2 id="sources">Källor</h2>
      <ul>
        {policy.sources.map((s) => (
          <li
            key={s.id}
          >{`${s.id}: ${s.title}${s.adopted === undefined ? '' : `, antagen ${s.adopted}`}`}</li>
        ))}
      </ul>
    </section>
  </>
);

interface ToldProps {
  id: string;
  heading: string;
  items: readonly { name: string; text: string; cite: string }[];
}

const Told = ({ id, heading, items }: ToldProps) =>
  items.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul>
        {items.map((i) => (
          <li key={`${i.name} ${i.text}`}>
            {i.name === '' ? null : <span className="strong">{`${i.name}. `}</span>}
            {i.text} <span className="quiet">{`(${i.cite})`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
