import { isElected } from '../elected.ts';
import type { Profile } from '../profile.ts';

const seats = ({ presidiumSeats }: Profile['bodies'][number]): string =>
  presidiumSeats === undefined ? '' : `, ${presidiumSeats} platser i presidiet`;

const order = ['leder presidiet', 'andra i presidiet', 'tredje i presidiet'];

const does = (role: Profile['roles'][number]): string => {
  const { presides, secretary, adoptsPolicy } = role;
  const parts = [
    ...(presides === undefined ? [] : [order[presides - 1] ?? `nummer ${presides} i presidiet`]),
    ...(presides === undefined && isElected(role) ? ['förtroendevald utan plats i presidiet'] : []),
    ...(secretary ? ['för protokoll'] : []),
    ...(isElected(role) || secretary ? [] : ['tjänsteman']),
    ...(adoptsPolicy ? ['antar ändringar av policyn'] : []),
  ];
  return parts.join(', ');
};

/** Which bodies there are, and who is what in them. */
export const people = ({ bodies, roles }: Profile): string[] => [
  ...bodies.map((b) => `- ${b.name} (${b.short}): ${b.kind}${seats(b)}.`),
  '',
  ...roles.map((r) => `- ${r.name}: ${does(r)}.`),
];
