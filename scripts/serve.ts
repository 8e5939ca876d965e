/**
 * Serves `dist/` until it is stopped: what `npm start` ends with, and what browser tests look at. Reads PORT and
 * BASE_PATH. With `--try` it only finds out whether the port can be had.
 */
import { existsSync } from 'node:fs';
import { listen, siteHandler, toBase } from './static-server.ts';

const port = Number(process.env.PORT || 4321);
const onlyTry = process.argv.includes('--try');
const base = toBase(process.env.BASE_PATH);

if (!onlyTry && !existsSync('dist/index.html')) {
  console.error('✖ There is nothing to serve: dist/ holds no site.\n  What to do: npm run build');
  process.exit(1);
}

try {
  const close = await listen(siteHandler('dist', base), port);
  if (onlyTry) close();
  else console.log(`\nThe site is served at http://localhost:${port}${base}  (Ctrl C stops it)`);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'EADDRINUSE' && code !== 'EACCES' && code !== 'ERR_SOCKET_BAD_PORT') throw error;
  const why = {
    EADDRINUSE: 'Another program listens on it, perhaps this server in another terminal.',
    EACCES: 'The system does not let this user listen on it.',
    ERR_SOCKET_BAD_PORT: 'PORT must be a number from 1 to 65535.',
  }[code];
  console.error(`✖ Port ${process.env.PORT || port} cannot be had.\n  Why: ${why}`);
  console.error('  What to do: stop that program, or take another port: PORT=4322 npm start');
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(0));
