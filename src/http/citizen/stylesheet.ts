import { readdirSync, readFileSync } from 'node:fs';
import { Router } from 'express';

const FOLDER = new URL('stil/', import.meta.url);

/** `/stil.css`: the files of `stil/` in the order of their names, as one. Read once, when the site is made. */
export function stylesheet(): Router {
  const style = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
    .join('\n');
  const router = Router();
  router.get('/stil.css', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=3600').type('css').send(style);
  });
  return router;
}
