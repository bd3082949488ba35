import { createDocument, type ZodOpenApiObject } from 'zod-openapi';
import type { Application } from '../../../application/application.ts';
import {
  absenceBody,
  caseCommand,
  meetingOfBody,
  openCaseCommand,
  policyCommand,
  wishCommand,
} from '../../../contracts/commands.ts';
import { yearCommand } from '../../../contracts/year.ts';
import { availabilityQuery } from '../routes/availability.ts';
import { caseQuery } from '../routes/cases.ts';
import { policyQuery } from '../routes/municipality.ts';
import { caseCommandSchemas, wishCommandSchemas } from './command-schemas.ts';
import { caseExamples, openCaseExample, wishExamples } from './examples.ts';
import { type Facts, factsOf } from './facts.ts';
import { command, nr, onNumber, read, yyyy } from './operations.ts';
import { recordPaths } from './record-operations.ts';
import { yearExamples } from './year-examples.ts';

type Document = ReturnType<typeof createDocument>;

/** OpenAPI 3.1 of the API, made from the contracts; every command with its `type`, schema and an example. */
export const openApi = (application: Application): Document =>
  createDocument(described(factsOf(application)));

const described = (facts: Facts): ZodOpenApiObject => ({
  openapi: '3.1.0',
  info: {
    title: 'Medborgardialog',
    version: '1',
    description:
      'Registret över dialoger. Fel är application/problem+json med stabil `type`: 401 utan giltig inloggning, ' +
      '403 för den som inte får, 409 när policyn säger nej, 503 när registret inte nås.',
  },
  servers: [{ url: '/api/v1' }],
  security: [{ entra: [] }],
  paths: {
    '/me': { get: read('Den som är inloggad, och vad hen får göra') },
    '/me/absence': {
      put: {
        ...read('Säga att man är borta till och med en dag'),
        requestBody: {
          required: true,
          content: { 'application/json': { schema: absenceBody, example: { until: '2026-10-03' } } },
        },
      },
      delete: read('Säga att man är tillbaka'),
    },
    '/cases': {
      get: { ...read('Registret'), requestParams: { query: caseQuery } },
      post: command('Ta upp ett ärende', openCaseCommand, { openCase: openCaseExample(facts) }, '201'),
    },
    '/cases/{nr}': { get: { ...read('Ett ärende'), requestParams: { path: nr } } },
    '/cases/{nr}/commands': {
      post: onNumber(command('Gör något med ett ärende', caseCommand, caseExamples(facts))),
    },
    '/wishes': { get: read('Önskningar från invånare') },
    '/wishes/{nr}/commands': {
      post: onNumber(command('Ta emot eller visa vidare', wishCommand, wishExamples)),
    },
    '/availability': {
      get: { ...read('Lediga tider, med frågan i adressen'), requestParams: { query: availabilityQuery } },
      post: {
        ...read('Lediga tider'),
        requestBody: { required: true, content: { 'application/json': { schema: availabilityQuery } } },
      },
    },
    '/rooms': { get: read('Rum som går att boka') },
    '/bodies': { get: read('Organ och vilka som sitter där') },
    '/bodies/{nr}/meetings': {
      put: {
        ...read('Skriva in ett sammanträde i organets kalender'),
        requestParams: { path: nr },
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: meetingOfBody, example: { date: '2027-02-02', start: '13:15' } },
          },
        },
      },
      delete: {
        ...read('Ta bort ett sammanträde ur organets kalender'),
        requestParams: { path: nr, query: meetingOfBody.pick({ date: true }) },
      },
    },
    '/policy': {
      get: {
        ...read('Policyn som gäller, eller med hash den som ett ärende började under'),
        requestParams: { query: policyQuery },
      },
    },
    '/policy/commands': {
      post: command('Anta en ändrad policy', policyCommand, { adopt: { type: 'adopt', hash: facts.policy } }),
    },
    '/years/{yyyy}': {
      get: { ...read('Ett års planer, årshjul och ställningstagande'), requestParams: { path: yyyy } },
    },
    '/years/{yyyy}/commands': {
      post: {
        ...command('Gör något med ett år', yearCommand, yearExamples(facts)),
        requestParams: { ...command('', yearCommand, {}).requestParams, path: yyyy },
      },
    },
    ...recordPaths,
    '/openapi.json': { get: { ...read('Den här beskrivningen'), security: [] } },
  },
  components: {
    schemas: { ...caseCommandSchemas, ...wishCommandSchemas, openCase: openCaseCommand },
    securitySchemes: { entra: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
  },
});
