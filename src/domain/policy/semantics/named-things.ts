import type { Path, Problem } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { unknownReference } from './reference.ts';
import { type Rule, stepsOf, stepsOfKind } from './rule.ts';

const ids = (list: readonly { id: string }[]): string[] => list.map((x) => x.id);

const each = (what: string, named: readonly string[], known: readonly string[], path: Path): Problem[] =>
  named.flatMap((id, i) => unknownReference(what, id, known, [...path, i]));

/** Methods that steps, agendas and contacts speak of; a meetings step names such as are held as meetings. */
export const methodsDeclared: Rule = (profile) => {
  const known = ids(profile.methods);
  const held = ids(profile.methods.filter((m) => m.meeting));
  return [
    ...stepsOfKind(profile, 'meetings').flatMap(({ step, path }) =>
      (step.methods ?? []).flatMap((id, i): Problem[] => {
        const at = [...path, 'methods', i];
        if (!known.includes(id) || held.includes(id)) return unknownReference('metoden', id, known, at);
        return [
          {
            path: at,
            message: `metoden "${id}" hålls inte som ett möte`,
            mend: 'välj en metod med meeting, eller ge den meeting: {}',
          },
        ];
      }),
    ),
    ...profile.agendaTemplates.flatMap((t, i) =>
      each('metoden', t.methods, known, ['agendaTemplates', i, 'methods']),
    ),
    ...profile.methods.flatMap((m, i) =>
      m.contacts.flatMap((contact, c) =>
        unknownReference('organet', contact.body, ids(profile.bodies), ['methods', i, 'contacts', c, 'body']),
      ),
    ),
  ];
};

/** Checklists name steps of some route, texts name a channel, routes name parts. */
export const guidanceDeclared: Rule = (profile) => {
  const steps = [...new Set(stepsOf(profile).map(({ step }) => step.id))];
  const { channels = [], templates = [] } = profile.communication ?? {};
  return [
    ...profile.checklists.flatMap((c, i) => each('steget', c.steps, steps, ['checklists', i, 'steps'])),
    ...templates.flatMap((t, i) =>
      unknownReference('kanalen', t.channel, ids(channels), ['communication', 'templates', i, 'channel']),
    ),
    ...profile.routes.flatMap((r, i) => each('delen', r.parts, ids(profile.parts), ['routes', i, 'parts'])),
    ...unusedParts(profile),
  ];
};

const unusedParts = (profile: Profile): Problem[] =>
  profile.parts.flatMap((part, i) =>
    profile.routes.some((r) => r.parts.includes(part.id))
      ? []
      : [
          {
            path: ['parts', i, 'id'],
            message: `delen "${part.id}" hör inte till någon väg`,
            mend: 'lägg till den under parts i en väg, eller ta bort den',
          },
        ],
  );
