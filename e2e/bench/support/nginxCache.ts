import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../support/freePort.ts'

/** Starts nginx with one worker and a cache before `upstream`; says where it answers. */
export async function nginxCache(
  folder: string,
  upstream: string,
): Promise<{ url: string; child: ChildProcess }> {
  const port = await freePort()
  const root = join(folder, `nginx-${port}`)
  await mkdir(root, { recursive: true })
  await writeFile(join(root, 'nginx.conf'), settings(root, port, new URL(upstream).host))
  const child = spawn('nginx', ['-c', join(root, 'nginx.conf'), '-e', join(root, 'error.log')], {
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 50; tries++, await sleep(100)) {
    if (await fetch(`${url}/healthz`).catch(() => null)) return { url, child }
  }
  throw new Error('nginx does not answer')
}

// Files are kept open and nothing is logged, so that nginx is as quick as it can be.
const settings = (root: string, port: number, upstream: string) => `
daemon off;
worker_processes 1;
pid ${root}/pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=1000;
  open_file_cache_valid 300s;
  client_body_temp_path ${root}/body;
  proxy_temp_path ${root}/temp;
  fastcgi_temp_path ${root}/fastcgi;
  uwsgi_temp_path ${root}/uwsgi;
  scgi_temp_path ${root}/scgi;
  proxy_cache_path ${root}/cache keys_zone=pages:10m inactive=1h;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://${upstream};
      proxy_set_header Host ${upstream};
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_cache pages;
      proxy_cache_key "$uri $http_accept_encoding";
      proxy_cache_valid 200 1h;
      proxy_ignore_headers Cache-Control Expires;
    }
  }
}
`
