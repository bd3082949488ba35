import { swedishDay } from '../../../application/texts/dates.ts';
import type { CaseView } from '../../../contracts/views.ts';

/** Screening and forms read back, the latest unfolded. */
export const FilledForms = ({ view }: { view: CaseView }) =>
  view.filled.length === 0 ? null : (
    <section aria-labelledby="filled">
      <h2 id="filled">Det som är ifyllt</h2>
      {view.filled.map((form, i) => (
        <details key={form.step} className="filled" open={i === view.filled.length - 1 || undefined}>
          <summary>
            <span className="strong">{form.name}</span>{' '}
            <span className="quiet">{`${form.by}, ${swedishDay(form.at)}`}</span>
          </summary>
          <dl className="facts">
            {form.entries.map((e) => (
              <div key={e.label} className="pair">
                <dt>{e.label}</dt>
                <dd>{e.value}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
