import type { Application } from '../../../application/application.ts';

/** What the examples take from the municipality itself, so that they work where they are read. */
export interface Facts {
  channel: string;
  method: string;
  body: string;
  leader: string;
  official: string;
  /** Hash of a policy. */
  policy: string;
}

export function factsOf(application: Application): Facts {
  const { channels, methods, hash } = application.policy();
  const { bodies } = application.bodies();
  const elected = bodies.find((b) => b.kind === 'nämnd') ?? bodies[0];
  const offices = bodies.filter((b) => b.kind === 'förvaltning').flatMap((b) => b.members);
  const official = offices[0]?.person.id ?? 'id i Microsoft Entra';
  return {
    channel: channels.find((c) => c.by.some((by) => by !== 'citizen'))?.id ?? channels[0]?.id ?? 'politisk',
    method:
      methods.find((m) => m.id === 'dialogmote')?.id ?? methods.find((m) => m.level >= 3)?.id ?? 'dialogmote',
    body: elected?.id ?? 'ks',
    leader: elected?.members.find((m) => m.elected)?.person.id ?? official,
    official,
    policy: hash,
  };
}
