import neo4j, { type Driver } from 'neo4j-driver';

/** `password` undefined: no authentication. */
export function openDriver(uri: string, user: string, password: string | undefined): Driver {
  return neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 20,
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 2000,
    maxTransactionRetryTime: 2000,
    connectionLivenessCheckTimeout: 30_000,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'lunmai',
  });
}
