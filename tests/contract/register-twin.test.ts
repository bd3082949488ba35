import { createTwinRegister, seatInTwin } from '../../src/microsoft365/register/twin/create-twin-register.ts';
import { TwinStore } from '../../src/microsoft365/register/twin/store.ts';
import { registerContract } from './register.contract.ts';

registerContract('twin in memory', async () => {
  const store = new TwinStore();
  const idOf = (list: Parameters<TwinStore['table']>[0], key: string): string => {
    const item = store.table(list).find(key);
    if (!item) throw new Error(`no row ${key} in ${list}`);
    return item.id;
  };
  return {
    open: () => createTwinRegister(store),
    edit: async (list, key, fields) => {
      store.table(list).change(idOf(list, key), fields);
    },
    erase: async (list, key) => store.table(list).delete(idOf(list, key)),
    seat: async (mandates) => seatInTwin(store, mandates),
    setUpAnew: async () => store.setUpAnew(),
    close: async () => undefined,
  };
});
