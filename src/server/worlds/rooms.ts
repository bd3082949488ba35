import type { Profile } from '../../domain/policy/profile.ts';
import type { WorldPerson } from './people.ts';

/** Two rooms in the town hall and a hall to meet many people in, named after places of the municipality. */
export const roomsOf = ({ places, municipality }: Profile): WorldPerson[] => {
  const names = places.length === 0 ? [municipality.split(' ')[0] ?? municipality] : places;
  const at = (index: number): string => names[index % names.length] ?? '';
  return [
    room('rum.stora', `Stora sammanträdesrummet ${at(0)}`, 'Rum, kommunhuset', 24),
    room('rum.lilla', `Lilla sammanträdesrummet ${at(1)}`, 'Rum, kommunhuset', 10),
    room('rum.samlingssalen', `Samlingssalen i ${at(2)}`, `Rum, ${at(2)}`, 80),
  ];
};

const room = (address: string, name: string, role: string, capacity: number): WorldPerson => ({
  address,
  name,
  role,
  kind: 'room',
  capacity,
});
