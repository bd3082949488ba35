import { LineCounter, parseDocument } from 'yaml';
import type { Finding, Problem } from './finding.ts';
import { locate } from './parsing/locate.ts';
import { joinParts } from './parsing/parts.ts';
import { schemaProblems } from './parsing/schema-problems.ts';
import { syntaxFindings } from './parsing/syntax.ts';
import { toldOnce } from './parsing/told.ts';
import { unreadable } from './parsing/unreadable.ts';
import { type Profile, profile as schema } from './profile.ts';
import { semanticProblems } from './semantics/all.ts';

export type ParsedProfile = { ok: true; profile: Profile } | { ok: false; findings: Finding[] };

/**
 * A profile's text as a profile, or everything that is wrong with it, in the order of the file. `file` is only for the
 * findings. Checked in turns, each only when the one before found nothing: text, YAML, schema, semantics (design 5).
 */
export const parseProfile = (text: string, file: string): ParsedProfile => {
  const unread = unreadable(text, file);
  if (unread.length > 0) return { ok: false, findings: unread };

  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const syntax = syntaxFindings(doc, lines, file);
  if (syntax.length > 0) return { ok: false, findings: syntax };

  const placed = (problems: readonly Problem[]): ParsedProfile => ({
    ok: false,
    findings: problems
      .map((p) => ({
        file,
        ...locate(doc, lines, p.path),
        path: p.path.join('.'),
        message: p.message,
        mend: p.mend,
      }))
      .sort((a, b) => a.line - b.line || a.column - b.column),
  });

  const raw: unknown = doc.toJS();
  const parsed = schema.safeParse(raw);
  if (!parsed.success) return placed(parsed.error.issues.flatMap((issue) => schemaProblems(raw, issue)));

  const { profile, place } = joinParts(parsed.data);
  const problems = toldOnce(semanticProblems(profile), profile, place);
  return problems.length > 0 ? placed(problems) : { ok: true, profile };
};
