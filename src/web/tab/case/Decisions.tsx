import { swedishDay } from '../../../application/texts/dates.ts';
import type { CaseView, DecisionView } from '../../../contracts/views.ts';

/** What stands on an agenda, and what has been decided in meetings: only these decide, never a card ([K·I-5]). */
export const Decisions = ({ view }: { view: CaseView }) =>
  view.agenda === undefined && view.decisions.length === 0 ? null : (
    <section aria-labelledby="decisions">
      <h2 id="decisions">Sammanträden</h2>
      {view.agenda === undefined ? null : (
        <p>
          På dagordningen:{' '}
          <span className="strong">{`${view.agenda.body}, ${swedishDay(view.agenda.date)}`}</span>.
          {view.agenda.late === undefined ? null : ` ${view.agenda.late}`}
        </p>
      )}
      {view.decisions.map((d) => (
        <Decision key={`${d.step} ${d.date} ${d.paragraph}`} decision={d} />
      ))}
    </section>
  );

const Decision = ({ decision: d }: { decision: DecisionView }) => (
  <article className="panel" aria-label={`${d.body}, § ${d.paragraph}`}>
    <h3>{`${d.step}: ${d.outcome.toLowerCase()}`}</h3>
    <p>{d.sentence}</p>
    <dl className="facts">
      <Fact label="Deltog i beslutet" value={String(d.present)} />
      <Fact
        label="Röster"
        value={d.votes && `${d.votes.yes} ja, ${d.votes.no} nej, ${d.votes.abstained} avstod`}
      />
      {d.notes.map((n) => (
        <Fact key={n.label} label={n.label} value={n.text} />
      ))}
      <Fact label="Inskrivet av" value={`${d.recordedBy}, ${swedishDay(d.recordedAt)}`} />
    </dl>
    {d.minutes === undefined ? null : (
      <p>
        <a href={d.minutes} target="_blank" rel="noreferrer">
          Läs protokollet
        </a>
      </p>
    )}
  </article>
);

const Fact = ({ label, value }: { label: string; value: string | undefined }) =>
  value === undefined || value === '' ? null : (
    <div className="pair">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
