/** The server's settings (neo4j.conf). An unknown one stops the start. */
export type Settings = Readonly<Record<string, string>>;

/**
 * For one machine: on loopback only, no HTTP, no reports home, memory for a laptop, time and memory limits on every
 * transaction (there are none by default), and a transaction log that does not take 500 MB while the store is empty.
 */
export function settingsFor(port: number, given: Settings = {}): Settings {
  return {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'dbms.security.auth_enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': '128m',
    'db.transaction.timeout': '20s',
    'db.memory.transaction.max': '384m',
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    ...given,
  };
}

export function asConfiguration(settings: Settings): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
