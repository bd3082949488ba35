import type { z } from 'zod';
import { caseCommand, wishCommand } from '../../../contracts/commands.ts';

/** Every command by its `type`, as the contract lists them: a new one appears here by itself. */
const byType = <S extends z.ZodObject<{ type: z.ZodLiteral<string> }>>(
  options: readonly S[],
): Record<string, S> => Object.fromEntries(options.map((option) => [option.shape.type.value, option]));

export const caseCommandSchemas: Record<string, z.ZodType> = byType(caseCommand.options);
export const wishCommandSchemas: Record<string, z.ZodType> = byType(wishCommand.options);
