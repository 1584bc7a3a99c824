/** A database as its address names it. The password stays in here: nothing that is shown is made of it. */
export interface Server {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** `sslmode` of the address: `require`, `verify-full`. */
  readonly tls: 'off' | 'encrypt' | 'verify';
}

/** Reads `postgres://user:password@host:5432/shop_test?sslmode=require`; undefined where no database is named. */
export function serverOf(address: string, port: number): Server | undefined {
  const url = URL.parse(address);
  const database = url && decodeURIComponent(url.pathname.slice(1));
  if (!url || !database) return undefined;
  return {
    host: url.searchParams.get('host') ?? (url.hostname.replace(/^\[|\]$/g, '') || '127.0.0.1'),
    port: url.port === '' ? port : Number(url.port),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database,
    tls: tlsOf(url.searchParams.get('sslmode') ?? url.searchParams.get('ssl-mode') ?? ''),
  };
}

function tlsOf(mode: string): Server['tls'] {
  if (/^verify/i.test(mode)) return 'verify';
  return /^(require|required)$/i.test(mode) ? 'encrypt' : 'off';
}

/** `shop_test at 127.0.0.1:5432`. */
export const shownServer = ({ database, host, port }: Server): string => `${database} at ${host}:${port}`;
