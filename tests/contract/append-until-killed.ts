import { smallWorld } from '../../src/local365/testing/small-world.ts';
import { createGraphDoor } from '../../src/microsoft365/graph/create-graph-door.ts';
import { createRegister } from '../../src/microsoft365/register/create-register.ts';
import { draftOf } from './register-draft.ts';

/**
 * A process that appends to one stream, on and on, and prints the version and commit id of each row it was told stands.
 * Arguments: the local Microsoft 365's origin, both site ids, the stream.
 */
const [origin = '', registerSiteId = '', readingSiteId = '', stream = ''] = process.argv.slice(2);
const door = createGraphDoor({
  tenantId: smallWorld.tenant.id,
  clientId: smallWorld.app.clientId,
  clientSecret: smallWorld.app.secret,
  identityOrigin: origin,
  graphOrigin: origin,
});
const { log } = createRegister(door, { registerSiteId, readingSiteId, pollMilliseconds: 0 });

let standing = await log.read(stream);
for (;;) {
  const draft = draftOf(stream, standing.length + 1);
  const result = await log.append(draft, standing.at(-1)?.hash ?? '');
  if (result.kind === 'appended') {
    standing = [...standing, result.commit];
    console.log(`${result.commit.version} ${result.commit.commitId}`);
  } else standing = result.standing;
}
