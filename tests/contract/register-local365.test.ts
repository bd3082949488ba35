import { TEMPERAMENTS } from '../../src/local365/control/temperaments.ts';
import { registerContract } from './register.contract.ts';
import { registerTenant } from './register-tenant.ts';

for (const temperament of TEMPERAMENTS) {
  registerContract(
    `local Microsoft 365, ${temperament}`,
    async () => (await registerTenant(temperament)).target,
  );
}
