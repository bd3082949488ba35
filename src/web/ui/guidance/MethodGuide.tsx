import type { PolicyView } from '../../../contracts/policy.ts';
import { useBodies } from '../api/queries.ts';
import './guidance.css';

interface Props {
  method: PolicyView['methods'][number];
}

/** A method told to who has never used it: when it fits, whom it reaches, how many, who decides, what to prepare. */
export const MethodGuide = ({ method }: Props) => {
  const bodies = useBodies();
  const nameOf = (id: string) => bodies.data?.bodies.find((b) => b.id === id)?.name ?? id;
  const { participants, fits, reaches, decidedBy, preparations, contacts } = method;
  return (
    <div className="guide">
      <p>
        {method.guidance} <span className="quiet">{`(${method.cite})`}</span>
      </p>
      <dl className="facts">
        <Fact label="Passar när" value={fits} />
        <Fact label="Når" value={reaches} />
        <Fact
          label="Gruppens storlek"
          value={participants && `${participants.min}–${participants.max} deltagare`}
        />
        <Fact label="Vem beslutar" value={decidedBy} />
      </dl>
      {preparations.length === 0 ? null : (
        <>
          <p className="strong">Förbered så här</p>
          <ul>
            {preparations.map((p) => (
              <li key={p}>{p}</li>
            ))}
          </ul>
        </>
      )}
      {contacts.length === 0 ? null : (
        <>
          <p className="strong">Kontakter</p>
          <ul>
            {contacts.map((c) => (
              <li key={`${c.who} ${c.reaches}`}>{`${c.who} – ${c.reaches} (${nameOf(c.body)})`}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

const Fact = ({ label, value }: { label: string; value: string | undefined }) =>
  value === undefined ? null : (
    <div className="pair">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
