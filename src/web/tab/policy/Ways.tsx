import type { RouteStepView, RouteView } from '../../../contracts/policy.ts';

/** Every way a question can take, step by step: who does what, who decides in which legal form, where each outcome leads. */
export const Ways = ({ routes }: { routes: readonly RouteView[] }) => (
  <section aria-labelledby="ways">
    <h2 id="ways">Vägarna</h2>
    {routes.map((route) => (
      <details key={route.id} className="filled" open={routes.length === 1 || undefined}>
        <summary>
          <span className="strong">{route.name}</span>{' '}
          <span className="quiet">{`${route.steps.length} steg (${route.cite})`}</span>
        </summary>
        {route.initiatives.length === 0 ? null : (
          <ul>
            {route.initiatives.map((i) => (
              <li key={i}>{i}</li>
            ))}
          </ul>
        )}
        <ol className="rows">
          {route.steps.map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </ol>
      </details>
    ))}
  </section>
);

const Step = ({ step }: { step: RouteStepView }) => {
  const asked = step.ways.filter((way) => step.questions.some((q) => way.outcome.startsWith(q.text)));
  const onward = step.ways.filter((way) => !asked.includes(way));
  return (
    <li>
      <div>
        <span className="strong">{step.name}</span>
        {step.kind === 'end' ? null : <div>{step.who}</div>}
        {step.form === undefined ? null : (
          <div className="quiet">
            {step.formName}
            {step.orders ? '; ett ja beställer dialogen' : ''}
          </div>
        )}
        {asked.length === 0 ? null : (
          <ul>
            {asked.map((way) => (
              <li key={`${way.outcome} ${way.to}`}>
                {`${way.outcome}: `}
                <span className="strong">{way.to}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div>
        {onward.map((way) => (
          <div key={`${way.outcome} ${way.to}`}>
            <span className="quiet">{onward.length === 1 ? 'Sedan:' : `${way.outcome}:`}</span> {way.to}
          </div>
        ))}
        <div className="quiet">
          {step.deadline === undefined ? '' : `Inom ${step.deadline} arbetsdagar. `}
          {`(${step.cite})`}
        </div>
      </div>
    </li>
  );
};
