import type { User } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import { comparator, predicate, type Resolve } from '../../query/evaluate.ts';
import { parseFilter, parseOrderBy } from '../../query/parser.ts';
import { unsupported } from '../../query/query-error.ts';
import type { Person } from '../../world.ts';
import { collection, entity } from '../answer.ts';
import { GraphError, type Operation } from '../operation.ts';

const DIRECTORY = ['User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'];
const mayReadUsers = { app: DIRECTORY, person: DIRECTORY };

/** What Graph tells of a user when no `$select` asks for more. */
const BY_DEFAULT =
  'businessPhones,displayName,givenName,jobTitle,mail,mobilePhone,officeLocation,preferredLanguage,surname,userPrincipalName,id';

export const userOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/me',
    name: 'Get signed-in user',
    options: ['$select'],
    resourceUnits: 0,
    permissions: { person: ['User.Read', ...DIRECTORY] },
    handle(request, local) {
      const { identity } = request;
      return answerUser(request, findPerson(identity.kind === 'person' ? identity.id : '', local));
    },
  },
  {
    method: 'GET',
    path: '/users/{user-id}',
    name: 'Get user',
    options: ['$select'],
    resourceUnits: 0,
    permissions: mayReadUsers,
    handle: (request, local) => answerUser(request, findPerson(request.params['user-id'] ?? '', local)),
  },
  {
    method: 'GET',
    path: '/users',
    name: 'List users',
    options: ['$select', '$filter', '$orderby', '$top'],
    resourceUnits: 0,
    permissions: mayReadUsers,
    handle(request, local) {
      const { query } = request;
      const filter = query.get('$filter');
      const orderBy = query.get('$orderby');
      const all = local.world.people.map(userResource);
      const wanted = filter === null ? all : all.filter(predicate(parseFilter(filter), userProperty));
      const ordered =
        orderBy === null ? wanted : wanted.toSorted(comparator(parseOrderBy(orderBy), userProperty));
      return collection(withSelect(request), 'users', ordered.slice(0, Number(query.get('$top') ?? 999)));
    },
  },
];

function answerUser(request: Parameters<Operation['handle']>[0], person: Person) {
  return entity(withSelect(request), 'users', userResource(person));
}

function withSelect<R extends { query: URLSearchParams }>(request: R): R {
  const query = new URLSearchParams(request.query);
  if (!query.has('$select')) query.set('$select', BY_DEFAULT);
  return { ...request, query };
}

/** By object id or user principal name. Throws 404 `Request_ResourceNotFound`. */
function findPerson(key: string, local: Local365): Person {
  const wanted = key.toLowerCase();
  const person = local.world.people.find(
    ({ id, upn }) => id.toLowerCase() === wanted || upn.toLowerCase() === wanted,
  );
  if (person) return person;
  const message = `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`;
  throw new GraphError(404, 'Request_ResourceNotFound', message);
}

function userResource(person: Person): User {
  const [givenName = '', ...surname] = person.name.split(' ');
  return {
    id: person.id,
    userPrincipalName: person.upn,
    mail: person.upn,
    displayName: person.name,
    givenName: person.kind === 'person' ? givenName : null,
    surname: person.kind === 'person' ? surname.join(' ') : null,
    jobTitle: person.jobTitle ?? null,
    department: person.department ?? null,
    accountEnabled: person.kind === 'person',
    userType: 'Member',
    businessPhones: [],
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'sv-SE',
  };
}

const userProperty: Resolve<User> = (path) => {
  const name = path.join('/');
  if (name === 'accountEnabled') return { type: 'boolean', read: (user) => user.accountEnabled ?? null };
  const texts = [
    'id',
    'userPrincipalName',
    'mail',
    'displayName',
    'givenName',
    'surname',
    'jobTitle',
    'department',
  ] as const;
  const text = texts.find((known) => known === name);
  if (text === undefined) throw unsupported(`'${name}' in $filter or $orderby of users`);
  return { type: 'text', read: (user) => user[text] ?? null };
};
