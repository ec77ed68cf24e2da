import { withPayload } from '@payloadcms/next/withPayload'
import { commonHeaders } from './server/commonHeaders.ts'

/** @type {import('next').NextConfig} */
const config = {
  // The workspace is written in TypeScript and has no build of its own.
  transpilePackages: ['@birlik/shared'],
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
  headers: async () => [
    {
      source: '/:path*',
      headers: Object.entries(commonHeaders).map(([key, value]) => ({ key, value })),
    },
  ],
}

export default withPayload(config, { devBundleServerPackages: false })
