import type { z } from 'zod';

/**
 * Swedish for what a schema has no sentence of its own for. Given to each parse, so that no global setting decides;
 * zod's own Swedish reads like a compiler.
 */
export const swedishIssues: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? 'Fyll i det här.'
        : 'Det här är i fel format.';
    case 'invalid_value':
      return `Välj något av: ${issue.values.join(', ')}.`;
    case 'invalid_union':
      return issue.discriminator === undefined ? 'Det här är i fel format.' : 'Okänd typ av kommando.';
    case 'too_big':
      return `För ${isNumber(issue.origin) ? 'högt' : 'långt'} (högst ${issue.maximum}).`;
    case 'too_small':
      return issue.minimum === 1
        ? 'Fyll i det här.'
        : `För ${isNumber(issue.origin) ? 'lågt' : 'kort'} (minst ${issue.minimum}).`;
    case 'unrecognized_keys':
      return `Okända uppgifter: ${issue.keys.join(', ')}.`;
    case 'invalid_format':
      return issue.format === 'email' ? 'E-postadressen ser inte rätt ut.' : 'Det här är i fel format.';
    default:
      return 'Det här är i fel format.';
  }
};

const isNumber = (origin: string): boolean => ['number', 'int', 'bigint'].includes(origin);
