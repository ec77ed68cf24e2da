import { withPayload } from '@payloadcms/next/withPayload'

export default withPayload(
  {
    transpilePackages: ['@birlik/shared'],
    poweredByHeader: false,
    // A home's address ends with a slash, as it does on the site.
    skipTrailingSlashRedirect: true,
    typescript: { ignoreBuildErrors: true },
  },
  { devBundleServerPackages: false },
)
