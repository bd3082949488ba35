import { swedishDay } from '../../../application/texts/dates.ts';
import type { CaseView } from '../../../contracts/views.ts';

/** Screening and forms read back. */
export const FilledForms = ({ view }: { view: CaseView }) => (
  <>
    {view.filled.map((form) => (
      <section key={form.step}>
        <h2>{form.name}</h2>
        <p className="quiet">{`${form.by}, ${swedishDay(form.at)}`}</p>
        <dl className="facts">
          {form.entries.map((e) => (
            <div key={e.label} style={{ display: 'contents' }}>
              <dt>{e.label}</dt>
              <dd>{e.value}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </>
);
