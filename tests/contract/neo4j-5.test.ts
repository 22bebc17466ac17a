import { describeNeo4jStore } from './neo4j.contract.ts';

await describeNeo4jStore('5.26');
