import type { Profile } from '../domain/policy/profile.ts';
import type { WorldPeople } from './worlds/people.ts';
import { whoToBe } from './worlds/who-to-be.ts';

/** What `npm start` tells when everything is up: where to go, and whom to be in this municipality. */
export const whereToClick = (
  profile: Profile,
  world: WorldPeople,
  { app, local }: { app: string; local: string },
): string => {
  const guides = whoToBe(profile, world);
  const citizen = world.citizens[0];
  const widest = Math.max(...guides.map((g) => g.does.length), 'Arbetsbänken'.length) + 2;
  const line = (what: string, address: string, told = ''): string =>
    `  ${what.padEnd(widest)}${address}${told === '' ? '' : `\n${' '.repeat(widest + 2)}${told}`}`;
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return [
    '',
    `  ${world.name}`,
    '',
    line('Arbetsbänken', `${local}/`, 'var vem du vill: chatt, flik, kalender, brev'),
    line(
      'Invånare',
      `${app}/onska-dialog`,
      citizen && `skriv gärna ${citizen.address} som adress, så kommer beskedet dit`,
    ),
    ...guides.map((g) => line(capital(g.does), `${local}/#/${g.address}/${g.place}`, g.who)),
    '',
    '  Ctrl-C stannar båda. Läget finns kvar; "npm start -- --fresh" börjar om från början.',
    '',
  ].join('\n');
};
