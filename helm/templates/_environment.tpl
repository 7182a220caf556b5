{{/* What every process is told, whatever it is for. */}}
{{- define "kpi-platform.environment" -}}
- name: JDK_JAVA_OPTIONS
  value: {{ .Values.java.options | quote }}
- name: KPI_DATABASE_URL
  value: {{ include "kpi-platform.database-url" . | quote }}
- name: SPRING_DATASOURCE_PASSWORD
  valueFrom: {{- include "kpi-platform.key" (list .Values.database.secret.name .Values.database.secret.appKey) | nindent 4 }}
- name: KPI_DATABASE_CONTROL_PASSWORD
  valueFrom: {{- include "kpi-platform.key" (list .Values.database.secret.name .Values.database.secret.controlKey) | nindent 4 }}
- name: KPI_DATABASE_OWNER_PASSWORD
  valueFrom: {{- include "kpi-platform.key" (list .Values.database.secret.name .Values.database.secret.ownerKey) | nindent 4 }}
- name: SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE
  value: {{ .Values.database.pools.app | quote }}
- name: KPI_DATABASE_CONTROL_POOLSIZE
  value: {{ .Values.database.pools.control | quote }}
- name: KPI_DATABASE_OWNER_POOLSIZE
  value: {{ .Values.database.pools.owner | quote }}
- name: KPI_KEYCLOAK_URL
  value: {{ .Values.keycloak.url | quote }}
- name: KPI_KEYCLOAK_ISSUER
  value: {{ .Values.keycloak.issuer | default (printf "%s/realms/%s" .Values.keycloak.url .Values.keycloak.realm) | quote }}
- name: KPI_KEYCLOAK_REALM
  value: {{ .Values.keycloak.realm | quote }}
- name: KPI_KEYCLOAK_MINISTRY
  value: {{ .Values.keycloak.ministry | quote }}
- name: KPI_KEYCLOAK_SENDINVITATIONS
  value: {{ .Values.keycloak.sendInvitations | quote }}
- name: KPI_KEYCLOAK_PROVISIONERSECRET
  valueFrom: {{- include "kpi-platform.key" (list .Values.keycloak.secret.name .Values.keycloak.secret.provisionerKey) | nindent 4 }}
- name: KPI_KEYCLOAK_PORTALSECRET
  valueFrom: {{- include "kpi-platform.key" (list .Values.keycloak.secret.name .Values.keycloak.secret.portalKey) | nindent 4 }}
- name: KPI_PORTAL_ADDRESS
  value: {{ include "kpi-platform.portal-address" . | quote }}
- name: KPI_COMPARISON_MINIMUMGROUP
  value: {{ .Values.comparison.minimumGroup | quote }}
- name: LOGGING_LEVEL_VN_KPIPLATFORM
  value: {{ .Values.logging.level | quote }}
{{- with .Values.logging.format }}
- name: LOGGING_STRUCTURED_FORMAT_CONSOLE
  value: {{ . | quote }}
{{- end }}
{{- end -}}

{{/* Where browsers come in; empty if nothing tells. */}}
{{- define "kpi-platform.portal-address" -}}
{{- if .Values.portal.address -}}
{{ .Values.portal.address }}
{{- else if .Values.ingress.enabled -}}
https://{{ .Values.ingress.host }}
{{- else if .Values.gateway.enabled -}}
https://{{ first .Values.gateway.hostnames }}
{{- end -}}
{{- end -}}

{{/* One key of a Secret. Takes (list name key). */}}
{{- define "kpi-platform.key" -}}
secretKeyRef:
  name: {{ index . 0 }}
  key: {{ index . 1 }}
{{- end -}}

{{- define "kpi-platform.database-url" -}}
{{- $tls := printf "sslmode=%s" .Values.database.tls -}}
{{- if hasPrefix "verify" .Values.database.tls -}}
{{- if .Values.database.caSecret -}}
{{- $tls = printf "%s&sslrootcert=/etc/kpi/database-ca/ca.crt" $tls -}}
{{- else -}}
{{- $tls = printf "%s&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory" $tls -}}
{{- end -}}
{{- end -}}
jdbc:postgresql://{{ join "," .Values.database.hosts }}/{{ .Values.database.name }}?targetServerType=primary&ApplicationName=kpi-platform&{{ $tls }}
{{- end -}}
