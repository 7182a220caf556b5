{{/* Where a process may connect to: names, PostgreSQL, Keycloak. */}}
{{- define "kpi-platform.egress" -}}
- ports:
    - port: 53
      protocol: UDP
    - port: 53
      protocol: TCP
{{ include "kpi-platform.destination" (list .Values.networkPolicy.databaseRanges (.Values.networkPolicy.databasePorts | default (include "kpi-platform.database-ports" . | fromJsonArray))) }}
{{ include "kpi-platform.destination" (list .Values.networkPolicy.keycloakRanges (.Values.networkPolicy.keycloakPorts | default (list (include "kpi-platform.keycloak-port" .)))) }}
{{- end -}}

{{/* Takes (list ranges ports). */}}
{{- define "kpi-platform.destination" -}}
- ports:
{{- range index . 1 }}
    - port: {{ . | int }}
      protocol: TCP
{{- end }}
{{- with index . 0 }}
  to:
{{- range . }}
    - ipBlock:
        cidr: {{ . }}
{{- end }}
{{- end }}
{{- end -}}

{{- define "kpi-platform.database-ports" -}}
{{- $ports := list -}}
{{- range .Values.database.hosts -}}
{{- $ports = append $ports (regexFind ":[0-9]+$" . | trimPrefix ":" | default "5432") -}}
{{- end -}}
{{ $ports | uniq | toJson }}
{{- end -}}

{{- define "kpi-platform.keycloak-port" -}}
{{- $usual := ternary "443" "80" (hasPrefix "https:" .Values.keycloak.url) -}}
{{ regexFind ":[0-9]+$" .Values.keycloak.url | trimPrefix ":" | default $usual }}
{{- end -}}
