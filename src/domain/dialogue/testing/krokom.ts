import { krokomText } from '../../policy/testing/planted.ts';
import { seated, type World, worldOf } from './world.ts';

const politicalBodies = ['kf', 'ks', 'bun', 'sn', 'sbn'];
const seats = ['ordforande', 'vice1', 'vice2', 'sekreterare'];

/** Tuesday 15 September 2026, nine o'clock in Stockholm. */
export const krokom: World = worldOf(krokomText, {
  nr: 'MD-2026-0001',
  channel: 'medborgare',
  begins: '2026-09-15T07:00:00.000Z',
  mandates: seated(
    [
      ...politicalBodies.flatMap((body) => seats.map((role) => `${role}.${body}`)),
      'handlaggare.klf',
      'handlaggare.bou',
      'kommundirektor',
      'registrator',
    ],
    'klf',
  ),
});

/** The same, where KS presidium takes its stand in another legal form. */
export const krokomInForm = (form: string): World => {
  const asItIs = `kind: decision
        body: ks
        form: beredning`;
  if (!krokomText.includes(asItIs)) throw new Error('Krokom has no such step');
  const text = krokomText.replace(asItIs, asItIs.replace('form: beredning', form));
  return { ...krokom, policy: worldOf(text, krokom).policy };
};
