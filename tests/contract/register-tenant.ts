import { BO } from '../../src/local365/testing/small-tenant.ts';
import { smallWorld } from '../../src/local365/testing/small-world.ts';
import { createRegister } from '../../src/microsoft365/register/create-register.ts';
import { importOrganisation } from '../../src/microsoft365/register/import-organisation.ts';
import { keyColumn } from '../../src/microsoft365/register/lists/keys.ts';
import { declarationOf, type ListName } from '../../src/microsoft365/register/lists/lists.ts';
import { provision } from '../../src/microsoft365/register/provision.ts';
import { graphTenant } from './graph-tenant.ts';
import type { RegisterTarget } from './register.contract.ts';

const [register, reading] = smallWorld.sites.map(({ id }) => id);
export const sites = { register: register ?? '', reading: reading ?? '' };

/** Pauses between tries are for Graph's sake: tests do not wait. */
export const noWait = async (): Promise<void> => undefined;

/** A local Microsoft 365 with the register's lists set up; the temperament begins after that. */
export async function registerTenant(temperament: string) {
  const tenant = await graphTenant();
  const become = (name: string) => tenant.control('POST', '/temperament', { name });
  const calmly = async <T>(work: () => Promise<T>): Promise<T> => {
    await become('calm');
    const result = await work();
    await become(temperament);
    return result;
  };
  const row = async (list: ListName, key: string): Promise<string> => {
    const { site, label } = declarationOf(list);
    const lists = `/sites/${sites[site]}/lists`;
    const found = await tenant.graph<{ value: { id: string; displayName: string }[] }>('app', 'GET', lists);
    const items = `${lists}/${found.body.value.find(({ displayName }) => displayName === label)?.id}/items`;
    const filter = encodeURIComponent(`fields/${keyColumn(list)} eq '${key}'`);
    const rows = await tenant.graph<{ value: { id: string }[] }>('app', 'GET', `${items}?$filter=${filter}`);
    return `${items}/${rows.body.value[0]?.id}`;
  };
  await provision(tenant.door, sites, { wait: noWait });
  await become(temperament);
  const target: RegisterTarget = {
    open: () =>
      createRegister(tenant.door, {
        registerSiteId: sites.register,
        readingSiteId: sites.reading,
        pollMilliseconds: 0,
        wait: noWait,
      }),
    edit: (list, key, fields) =>
      calmly(async () => {
        await tenant.graph(BO, 'PATCH', `${await row(list, key)}/fields`, fields);
      }),
    erase: (list, key) =>
      calmly(async () => {
        await tenant.graph(BO, 'DELETE', await row(list, key));
      }),
    seat: async (mandates) => {
      await importOrganisation(tenant.door, sites, { bodies: [], mandates }, noWait);
    },
    setUpAnew: () =>
      calmly(async () => {
        await tenant.control('POST', '/reset', { scenario: 'empty' });
        await provision(tenant.door, sites, { wait: noWait });
      }),
    close: async () => {
      tenant.holdAgainstTruth();
      await tenant.close();
    },
  };
  return { tenant, target };
}
