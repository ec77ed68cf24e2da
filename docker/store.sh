#!/bin/sh
# Serves the bucket, and gives it to the one user that cms has: it sees no other bucket and makes no users.
set -eu
PATH="/app:$PATH"
export ADMIN_ENDPOINT_URL=http://127.0.0.1:7070
export ADMIN_ACCESS_KEY_ID="$ROOT_ACCESS_KEY" ADMIN_SECRET_ACCESS_KEY="$ROOT_SECRET_KEY"

# A bucket is a folder of the volume.
mkdir -p /data/birlik
versitygw --port :7070 --health /health --iam-dir /iam posix /data &
gateway=$!
trap 'kill -TERM "$gateway"' TERM INT

until wget -q -O /dev/null http://127.0.0.1:7070/health; do
  kill -0 "$gateway"
  sleep 1
done
versitygw admin create-user --access birlik --secret "$S3_SECRET_KEY" --role user ||
  versitygw admin update-user --access birlik --secret "$S3_SECRET_KEY"
versitygw admin change-bucket-owner --bucket birlik --owner birlik
touch /tmp/ready
wait "$gateway"
