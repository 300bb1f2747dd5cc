import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ports of one server. */
export interface Ports {
  readonly http: number;
  readonly tcp: number;
}

/** Name of the cluster in every server's configuration. */
export const clusterName = 'two_shards';

const shard = ({ tcp }: Ports) =>
  `<shard><internal_replication>true</internal_replication><replica><host>127.0.0.1</host><port>${tcp}</port></replica></shard>`;

/** What Debian's server and a current one both read; the root tag is the old one. */
const config = (folder: string, { http, tcp }: Ports, shards: readonly Ports[]) => `<?xml version="1.0"?>
<yandex>
  <logger><level>warning</level><log>${folder}/server.log</log><errorlog>${folder}/error.log</errorlog></logger>
  <http_port>${http}</http_port>
  <tcp_port>${tcp}</tcp_port>
  <listen_host>127.0.0.1</listen_host>
  <max_concurrent_queries>100</max_concurrent_queries>
  <mark_cache_size>67108864</mark_cache_size>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <users_config>${folder}/users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <remote_servers><${clusterName}>${shards.map(shard).join('')}</${clusterName}></remote_servers>
</yandex>
`;

const users = `<?xml version="1.0"?>
<yandex>
  <profiles><default><max_memory_usage>2000000000</max_memory_usage></default></profiles>
  <users>
    <default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default>
  </users>
  <quotas><default></default></quotas>
</yandex>
`;

/** Writes a server's configuration under `folder` and answers the path of its main file. */
export function writeServerFiles(folder: string, own: Ports, shards: readonly Ports[]): string {
  for (const name of ['data', 'tmp']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'users.xml'), users);
  writeFileSync(join(folder, 'config.xml'), config(folder, own, shards));
  return join(folder, 'config.xml');
}
