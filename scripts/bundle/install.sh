#!/bin/sh
# Installs the office from this folder into /opt/dauys, as a service of its own user. Nothing is fetched from anywhere.
set -eu
here=$(dirname "$(readlink -f "$0")")
to=${1:-/opt/dauys}

echo "Checking the sums of all files ..."
(cd "$here" && sha256sum --quiet -c SHA256SUMS)

if [ "$(id -u)" != 0 ]; then
  echo "The sums hold. To install as a service, run this as root; to try it here: ./dauys serve ./office --rehearsal" >&2
  exit 1
fi
if [ -e "$to" ]; then
  echo "$to is there already. Move it away first: mv $to $to.before" >&2
  exit 1
fi

id dauys >/dev/null 2>&1 || useradd --system --home-dir /var/lib/dauys --shell /usr/sbin/nologin dauys
cp -R "$here" "$to"
chown -R root:root "$to"
install -d -m 0700 -o dauys -g dauys /var/lib/dauys
install -d -m 0755 /etc/dauys
if [ -d /run/systemd/system ]; then
  sed "s#/opt/dauys#$to#g" "$to/dauys.service" >/etc/systemd/system/dauys.service
  systemctl daemon-reload
  echo "Installed. Next: the ceremony ($to/docs/ceremony.md), then: systemctl enable --now dauys"
else
  echo "Installed. There is no systemd here; start it by: su -s /bin/sh dauys -c '$to/dauys serve /var/lib/dauys'"
fi
