/** The Neo4j versions the project speaks, and what each needs to start. */
export const versions = ['5.26', '2026'] as const;
export type Neo4jVersion = (typeof versions)[number];

export interface Release {
  /** As Maven Central names it. */
  readonly artifacts: string;
  /** Java versions it runs on. */
  readonly java: { readonly least: number; readonly most: number };
  readonly mainClass: string;
  readonly javaOptions: readonly string[];
}

const shared = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Xms256m',
  '-Xmx768m',
] as const;

export const releases: Readonly<Record<Neo4jVersion, Release>> = {
  '5.26': {
    artifacts: '5.26.30',
    java: { least: 17, most: 21 },
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    javaOptions: shared,
  },
  '2026': {
    artifacts: '2026.09.0',
    java: { least: 21, most: Number.POSITIVE_INFINITY },
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    javaOptions: [...shared, '--enable-native-access=ALL-UNNAMED', '--add-modules=jdk.incubator.vector'],
  },
};
