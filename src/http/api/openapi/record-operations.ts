import { z } from 'zod';
import type { ZodOpenApiOperationObject } from 'zod-openapi';
import { mediaTypes } from '../../../application/ports/record-files.ts';
import { reportsQuery } from '../routes/records.ts';
import { nr, read, yyyy } from './operations.ts';
import { exampleHistory, exampleRecords, exampleReports } from './record-examples.ts';

const body = z.object({ id: z.string().meta({ description: 'Organets id', example: 'organets-id' }) });

const file = z.object({
  nr: nr.shape.nr,
  file: z
    .string()
    .meta({ description: 'Handlingens id med .docx eller .pdf', example: 'R2-stallningstagande.pdf' }),
});

const yearFile = z.object({ yyyy: yyyy.shape.yyyy, file: file.shape.file });

const answering = (summary: string, example: object): ZodOpenApiOperationObject => {
  const operation = read(summary);
  return {
    ...operation,
    responses: {
      ...operation.responses,
      '200': {
        description: 'Svaret',
        content: { 'application/json': { schema: { type: 'object' }, example } },
      },
    },
  };
};

const giving = (summary: string, ...types: string[]): ZodOpenApiOperationObject => {
  const operation = read(summary);
  const content = Object.fromEntries(
    types.map((type) => [type, { schema: { type: 'string' as const, format: 'binary' } }]),
  );
  return {
    ...operation,
    responses: {
      ...operation.responses,
      '200': { description: 'Filen', content },
      '403': {
        description: 'Problem',
        content: { 'application/problem+json': { schema: { type: 'object' } } },
      },
      '409': {
        description: 'Problem',
        content: { 'application/problem+json': { schema: { type: 'object' } } },
      },
    },
  };
};

const { docx, pdf } = mediaTypes;
const onReports = { path: body, query: reportsQuery };

/** Records, lists for reporting and the history. */
export const recordPaths = {
  '/cases/{nr}/records': {
    get: { ...answering('Handlingarna i ett ärende', exampleRecords), requestParams: { path: nr } },
  },
  '/cases/{nr}/records/{file}': {
    get: { ...giving('En handling som Word eller PDF', docx, pdf), requestParams: { path: file } },
  },
  '/years/{yyyy}/records': {
    get: { ...answering('Handlingarna om ett års hjul', exampleRecords), requestParams: { path: yyyy } },
  },
  '/years/{yyyy}/records/{file}': {
    get: { ...giving('En handling som Word eller PDF', docx, pdf), requestParams: { path: yearFile } },
  },
  '/cases/{nr}/history': {
    get: {
      ...answering('Vem som gjorde och svarade vad, för sekreteraren', exampleHistory),
      requestParams: { path: nr },
    },
  },
  '/cases/{nr}/history.pdf': {
    get: { ...giving('Samma historik som PDF', pdf), requestParams: { path: nr } },
  },
  '/bodies/{id}/reports': {
    get: {
      ...answering('Vad som ska anmälas till ett organs nästa sammanträde', exampleReports),
      requestParams: onReports,
    },
  },
  '/bodies/{id}/reports.docx': { get: { ...giving('Samma lista som Word', docx), requestParams: onReports } },
  '/bodies/{id}/reports.pdf': { get: { ...giving('Samma lista som PDF', pdf), requestParams: onReports } },
};
