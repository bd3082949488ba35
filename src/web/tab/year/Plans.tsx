import { Link } from 'wouter';
import { swedishDay } from '../../../application/texts/dates.ts';
import type { YearRowView, YearView } from '../../../contracts/year.ts';

const states: Record<YearRowView['state'], string> = {
  planned: 'förvaltningens egen plan',
  asked: 'presidiet svarar',
  ordered: 'beställd',
  declined: 'inte beställd',
};

/** What each förvaltning plans, with what became of it. */
export const Plans = ({ view }: { view: YearView }) => (
  <section aria-labelledby="plans">
    <h2 id="plans">Planerna</h2>
    {view.plans.length === 0 ? <p>Ingen plan har lämnats än.</p> : null}
    {view.plans.map((plan) => (
      <section key={plan.body.id} aria-label={plan.body.name}>
        <h3>{plan.body.name}</h3>
        <p className="quiet">{`Lämnad av ${plan.by.name} ${swedishDay(plan.at)}.`}</p>
        <ul className="rows">
          {plan.rows.map((row) => (
            <Row key={row.id} row={row} view={view} />
          ))}
        </ul>
      </section>
    ))}
  </section>
);

const Row = ({ row, view }: { row: YearRowView; view: YearView }) => {
  const why = view.words?.criteria.filter((c) => row.criteria.includes(c.id)).map((c) => c.name) ?? [];
  return (
    <li>
      <p>
        <span className="strong">{row.title}</span>
        {row.place === undefined ? '' : `, ${row.place}`}
        {` · nivå ${row.level.number}, ${row.level.name.toLowerCase()} · ${states[row.state]}`}
        {row.case === undefined ? null : (
          <>
            {' · '}
            <Link href={`/arende/${row.case}`}>{row.case}</Link>
          </>
        )}
      </p>
      {why.length === 0 ? null : (
        <p className="quiet">{`Av särskild vikt: ${why.join(', ').toLowerCase()}.`}</p>
      )}
      {row.told.length === 0 ? null : (
        <details>
          <summary>{`Vad planen säger om ”${row.title}”`}</summary>
          <dl className="facts">
            {row.told.map(({ label, value }) => (
              <div key={label} className="pair">
                <dt>{label}</dt>
                <dd className="words">{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
};
