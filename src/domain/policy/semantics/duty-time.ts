import type { Problem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A promise has its time, told in one way ([K·F7]). */
export const dutiesHaveTime: Rule = ({ duties }) =>
  duties.flatMap((duty, i): Problem[] => {
    const several = duty.days !== undefined && duty.workingDays !== undefined;
    if (several)
      return [
        {
          path: ['duties', i, 'workingDays'],
          message: `återkopplingen "${duty.id}" har två tider`,
          mend: 'behåll days (kalenderdagar) eller workingDays (arbetsdagar)',
        },
      ];
    if (duty.days !== undefined || duty.workingDays !== undefined) return [];
    return [
      {
        path: ['duties', i, 'id'],
        message: `återkopplingen "${duty.id}" säger inte inom vilken tid`,
        mend: 'skriv days: 30 för kalenderdagar, eller workingDays: 20 för arbetsdagar',
      },
    ];
  });
