import { lillbyText } from '../../policy/testing/planted.ts';
import { seated, type World, worldOf } from './world.ts';

export const lillby: World = worldOf(lillbyText, {
  nr: 'MD-2026-0001',
  channel: 'invanare',
  begins: '2026-09-15T07:00:00.000Z',
  mandates: seated(['ordforande', 'vice', 'kommunsekreterare'], 'bygderadet'),
});
