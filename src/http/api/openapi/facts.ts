import type { Application } from '../../../application/application.ts';
import type { RouteStepView } from '../../../contracts/policy.ts';
import type { Field } from '../../../domain/policy/fields.ts';

/** What the examples take from the municipality itself, so that they work where they are read. */
export interface Facts {
  channel: string;
  method: string;
  body: string;
  leader: string;
  official: string;
  /** The first screening and form of the first route that has them, and the first feedback of a first meeting. */
  screening: Pick<RouteStepView, 'questions' | 'fields'>;
  form: Pick<RouteStepView, 'id' | 'fields'>;
  duty: { id: string; fields: Field[] };
  /** Who hands in a plan, what its rows say and why one is of particular weight. */
  year: { body: string; fields: Field[]; criterion: string };
  /** Hash of a policy. */
  policy: string;
}

export function factsOf(application: Application): Facts {
  const { channels, methods, hash, routes, duties, yearly } = application.policy();
  const steps = routes.flatMap((r) => r.steps);
  const [duty] = duties.filter((d) => d.per === 'meeting');
  const { bodies } = application.bodies();
  const elected = bodies.find((b) => b.kind === 'nämnd') ?? bodies[0];
  const offices = bodies
    .filter((b) => b.kind === 'förvaltning')
    .flatMap((b) => b.members.map((m) => ({ ...m, body: b.id })));
  const official = offices[0]?.person.id ?? 'id i Microsoft Entra';
  return {
    channel: channels.find((c) => c.by.some((by) => by !== 'citizen'))?.id ?? channels[0]?.id ?? 'vag',
    method: methods.find((m) => m.level >= 3 && m.meeting?.online === 'may')?.id ?? methods[0]?.id ?? 'metod',
    body: elected?.id ?? 'organ',
    leader: elected?.members.find((m) => m.elected)?.person.id ?? official,
    official,
    screening: steps.find((s) => s.kind === 'screening') ?? { questions: [], fields: [] },
    form: steps.find((s) => s.kind === 'form') ?? { id: 'underlag', fields: [] },
    duty: { id: duty === undefined ? 'aterkoppling' : `${duty.id}-m1`, fields: duty?.fields ?? [] },
    year: {
      body: offices[0]?.body ?? 'forvaltning',
      fields: yearly?.fields ?? [],
      criterion: yearly?.criteria[0]?.id ?? 'vikt',
    },
    policy: hash,
  };
}
