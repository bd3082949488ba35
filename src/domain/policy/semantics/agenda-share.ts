import { agendaBudget } from '../../scheduling/agenda.ts';
import type { Rule } from './rule.ts';

/** The templates that the policy offers keep the policy's own share, where the meetings they are for must ([K·P3]). */
export const agendaTemplatesKeepShare: Rule = ({ agenda, agendaTemplates, methods }) => {
  if (agenda === undefined) return [];
  return agendaTemplates.flatMap((template, i) => {
    const bound = methods.some(
      (m) =>
        (template.methods.length === 0 || template.methods.includes(m.id)) &&
        m.level >= agenda.fromMethodLevel,
    );
    const budget = agendaBudget(template.items, agenda.citizenShare);
    if (!bound || budget.enough) return [];
    return [
      {
        path: ['agendaTemplates', i, 'items'],
        message: `agendamallen "${template.id}" ger medborgarna ${budget.citizens} av ${budget.minutes} minuter, men de ska ha minst ${budget.required}`,
        mend: 'ge medborgarnas punkter mer tid',
      },
    ];
  });
};

export const methodParticipants: Rule = (profile) =>
  profile.methods.flatMap((m, i) =>
    m.participants === undefined || m.participants.min <= m.participants.max
      ? []
      : [
          {
            path: ['methods', i, 'participants'],
            message: `metoden "${m.id}" har minst ${m.participants.min} deltagare men högst ${m.participants.max}`,
            mend: 'byt plats på talen',
          },
        ],
  );
