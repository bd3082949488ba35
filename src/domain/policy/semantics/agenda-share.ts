import { agendaBudget } from '../../scheduling/agenda.ts';
import type { Rule } from './rule.ts';

/** The template that the policy offers keeps the policy's own share ([K·P3]). */
export const agendaTemplateKeepsShare: Rule = ({ agenda }) => {
  if (agenda === undefined || agenda.template.length === 0) return [];
  const budget = agendaBudget(agenda.template, agenda.citizenShare);
  if (budget.enough) return [];
  return [
    {
      path: ['agenda', 'template'],
      message: `agendamallen ger medborgarna ${budget.citizens} av ${budget.minutes} minuter, men de ska ha minst ${budget.required}`,
      mend: 'ge medborgarnas punkter mer tid',
    },
  ];
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
