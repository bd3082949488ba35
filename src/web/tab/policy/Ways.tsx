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

const Step = ({ step }: { step: RouteStepView }) => (
  <li>
    <div>
      <span className="strong">{step.name}</span>
      <div>{step.who}</div>
      {step.formName === undefined ? null : (
        <div className="quiet">
          {step.formName}
          {step.orders ? '; ett ja beställer dialogen' : ''}
        </div>
      )}
    </div>
    <div>
      {step.ways.length === 1 ? (
        <div>{`Sedan: ${step.ways[0]?.to}`}</div>
      ) : (
        step.ways.map((way) => (
          <div key={`${way.outcome} ${way.to}`}>
            <span className="quiet">{`${way.outcome}:`}</span> {way.to}
          </div>
        ))
      )}
      <div className="quiet">
        {step.deadline === undefined ? '' : `Inom ${step.deadline} arbetsdagar. `}
        {`(${step.cite})`}
      </div>
    </div>
  </li>
);
