import type { WorldPeople } from './people.ts';

/** Lillby kommun: an invented municipality with other bodies and roles. */
export const lillby: WorldPeople = {
  profile: 'lillby',
  name: 'Lillby kommun',
  domain: 'lillby.example',
  people: [
    {
      address: 'ordforande',
      name: 'Ebba Lind',
      role: 'Ordförande, bygderådet',
      mandates: [{ body: 'bygderadet', role: 'ordforande' }],
    },
    {
      address: 'vice',
      name: 'Nils Rask',
      role: 'Vice ordförande, bygderådet',
      mandates: [{ body: 'bygderadet', role: 'vice' }],
    },
    {
      address: 'kommunsekreterare',
      name: 'Sigrid Holm',
      role: 'Kommunsekreterare',
      mandates: [{ body: 'bygderadet', role: 'kommunsekreterare' }],
    },
    { address: 'dialog', name: 'Dialogbrevlådan', role: 'Delad brevlåda', kind: 'shared' },
    { address: 'rum.bystugan', name: 'Bystugan', role: 'Rum', kind: 'room', capacity: 40 },
  ],
};
