import { createHash } from 'node:crypto';
import { RegisterUnavailable } from '../../../application/ports/log.ts';
import { verifyRegister } from '../../../application/records/verify.ts';
import { createGraphDoor } from '../../../microsoft365/graph/create-graph-door.ts';
import { GraphFailure, GraphUnreachable } from '../../../microsoft365/graph/errors.ts';
import { createRegister } from '../../../microsoft365/register/create-register.ts';
import { ConfigError, readConfig } from '../../config.ts';
import { localDefaults } from '../../worlds/local-tenant.ts';
import { said } from './said.ts';

/** What was said, and the exit code: 1 for a finding, 2 where nothing could be looked at. */
export interface Told {
  out: string;
  code: 0 | 1 | 2;
}

const usage =
  'npm run register -- verify     håller loggens kedja, texterna och de sparade filerna mot deras kontrollsummor';

/** `npm run register -- <what>`, against the register that the environment names. */
export const registerCommand = async (
  [what]: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Told> => {
  if (what !== 'verify')
    return {
      out: what === undefined ? usage : `Det finns inget som heter "${what}".\n\n${usage}`,
      code: 2,
    };
  try {
    const verified = await verify(environment);
    return { out: said(verified), code: verified.findings.length === 0 ? 0 : 1 };
  } catch (error) {
    const expected = [ConfigError, RegisterUnavailable, GraphFailure, GraphUnreachable];
    if (!(error instanceof Error) || !expected.some((kind) => error instanceof kind)) throw error;
    return { out: `Registret går inte att granska: ${error.message}`, code: 2 };
  }
};

const verify = (environment: NodeJS.ProcessEnv) => {
  const config = readConfig(environment, localDefaults);
  const register = createRegister(createGraphDoor(config), { ...config, pollMilliseconds: 0 });
  return verifyRegister(register, {
    digest: (content) => createHash('sha256').update(content).digest('hex'),
  });
};
