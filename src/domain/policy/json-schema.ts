import { z } from 'zod';
import { profile } from './profile.ts';

/** The shape of a profile as JSON Schema, for editors' completion; what the semantic rules ask stands in no schema. */
export const jsonSchema = (): string => {
  const schema = z.toJSONSchema(profile, { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ ...schema, title: 'En kommuns policy för dialog' }, null, 2)}\n`;
};
