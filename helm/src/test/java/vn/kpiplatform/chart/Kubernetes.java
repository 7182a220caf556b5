package vn.kpiplatform.chart;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.util.ModelMapper;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What an API server with strict validation would say. The server itself takes unknown fields
 * without a word where it is not asked to be strict.
 */
final class Kubernetes {

  /** Kinds that an operator brings; Kubernetes itself has no model of them. */
  private static final Set<String> BROUGHT =
      Set.of(
          "gateway.networking.k8s.io/v1 HTTPRoute",
          "monitoring.coreos.com/v1 ServiceMonitor",
          "external-secrets.io/v1 ExternalSecret");

  private Kubernetes() {}

  /** Everything it would object to. */
  static List<String> objections(JsonNode object) {
    String apiVersion = object.path("apiVersion").asString();
    String kind = object.path("kind").asString();
    if (BROUGHT.contains(apiVersion + " " + kind)) {
      return List.of();
    }
    Class<?> model = ModelMapper.getApiTypeClass(apiVersion, kind);
    if (model == null || !model.getName().startsWith("io.kubernetes.client.openapi.models")) {
      return List.of("there is no " + apiVersion + " " + kind);
    }
    JsonElement given = JsonParser.parseString(object.toString());
    try {
      model.getMethod("validateJsonElement", JsonElement.class).invoke(null, given);
      JsonElement understood = JSON.getGson().toJsonTree(JSON.getGson().fromJson(given, model));
      return lost(kind, given, understood).toList();
    } catch (InvocationTargetException e) {
      return List.of(kind + ": " + e.getCause());
    } catch (RuntimeException e) {
      return List.of(kind + ": " + e.getMessage());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the models have changed", e);
    }
  }

  /** What was given and is not, or is of another type, in what was understood. */
  private static Stream<String> lost(String path, JsonElement given, JsonElement understood) {
    if (given.isJsonObject() && understood.isJsonObject()) {
      return given.getAsJsonObject().entrySet().stream()
          .flatMap(
              field -> {
                String inside = path + "." + field.getKey();
                return understood.getAsJsonObject().has(field.getKey())
                    ? lost(
                        inside, field.getValue(), understood.getAsJsonObject().get(field.getKey()))
                    : Stream.of(inside + " is lost");
              });
    }
    if (given.isJsonArray() && understood.isJsonArray()) {
      return IntStream.range(0, given.getAsJsonArray().size())
          .boxed()
          .flatMap(
              i ->
                  lost(
                      path + "[" + i + "]",
                      given.getAsJsonArray().get(i),
                      understood.getAsJsonArray().get(i)));
    }
    return given instanceof JsonPrimitive one
            && understood instanceof JsonPrimitive other
            && one.isString() == other.isString()
            && one.isBoolean() == other.isBoolean()
        ? Stream.empty()
        : Stream.of(path + " is " + given + " and was understood as " + understood);
  }
}
