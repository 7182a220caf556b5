// What somebody does who has got Keycloak's letter: they give themselves a password.
export async function choosePassword({ KEYCLOAK, KEYCLOAK_PASSWORD }, username, password) {
  const form = new URLSearchParams({
    grant_type: 'password',
    client_id: 'admin-cli',
    username: 'admin',
    password: KEYCLOAK_PASSWORD,
  });
  const { access_token: token } = await answer(
    fetch(`${KEYCLOAK}/realms/master/protocol/openid-connect/token`, {
      method: 'POST',
      body: form,
    }),
  );
  const users = `${KEYCLOAK}/admin/realms/kpi/users`;
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const named = `${users}?exact=true&username=${encodeURIComponent(username)}`;
  const [user] = await answer(fetch(named, { headers }));
  const credentials = [{ type: 'password', value: password, temporary: false }];
  const body = JSON.stringify({ ...user, requiredActions: [], credentials });
  await answer(fetch(`${users}/${user.id}`, { method: 'PUT', headers, body }));
}

async function answer(asked) {
  const response = await asked;
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`${response.url}: ${response.status} ${text}`);
  }
  return text ? JSON.parse(text) : undefined;
}
